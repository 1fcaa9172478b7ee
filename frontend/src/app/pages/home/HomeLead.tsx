import { useTranslation } from 'react-i18next'
import { Rich } from '@/lib/i18n/Rich'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** What such cities are, and in which families of networks they work together. */
export function HomeLead() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  return (
    <Rich
      text={t('home.lead')}
      marks={{
        iaec: <AppLink to="/$lang/networks/$slug" params={{ lang, slug: 'iaec' }} />,
        gnlc: <AppLink to="/$lang/networks/$slug" params={{ lang, slug: 'gnlc' }} />,
      }}
    />
  )
}

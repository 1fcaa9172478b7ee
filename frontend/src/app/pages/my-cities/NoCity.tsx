import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'

/** For whoever acts for nobody yet: how one comes to act for a city. */
export function NoCity({ title }: { title: string }) {
  const { t } = useTranslation('app')
  return (
    <Page title={title} lead={t('myCities.none')} width="read">
      <div>
        <ButtonLink to="/$lang/cities" params={{ lang: useLanguage() }}>
          {t('myCities.find')}
        </ButtonLink>
      </div>
    </Page>
  )
}

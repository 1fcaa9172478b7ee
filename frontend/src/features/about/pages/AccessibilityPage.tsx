import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { Operator } from '../parts/Operator'
import { Told } from '../parts/Told'

/** For whom this is usable, how that is known, and what is not good enough yet. */
export function AccessibilityPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('access.title')} lead={t('access.lead')} description={t('access.lead')} width="read">
      <Told heading={t('access.can.heading')} paragraphs={[t('access.can.text'), t('access.can.pictures')]} />
      <Told heading={t('access.known.heading')} paragraphs={[t('access.known.standard'), t('access.known.checks')]} />
      <Told heading={t('access.limits.heading')} paragraphs={[t('access.limits.map'), t('access.limits.files')]} />
      <Operator heading={t('access.tell')} />
    </Page>
  )
}

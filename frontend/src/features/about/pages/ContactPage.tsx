import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { Operator } from '../parts/Operator'
import { Told } from '../parts/Told'

/** Whom to ask about what. */
export function ContactPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')} description={t('contact.lead')} width="read">
      <Operator heading={t('contact.platform')} />
      <Told heading={t('contact.city.heading')} paragraphs={[t('contact.city.text')]} />
      <Told heading={t('contact.network.heading')} paragraphs={[t('contact.network.text')]} />
      <Told heading={t('contact.partner.heading')} paragraphs={[t('contact.partner.text')]} />
    </Page>
  )
}

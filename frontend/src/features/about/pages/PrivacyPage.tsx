import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { Operator } from '../parts/Operator'
import { Told } from '../parts/Told'

/** What is kept about a person, who sees it, and how to get or erase it. */
export function PrivacyPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')} description={t('privacy.lead')} width="read">
      <Told heading={t('privacy.read.heading')} paragraphs={[t('privacy.read.nothing'), t('privacy.read.browser')]} />
      <Told
        heading={t('privacy.signedIn.heading')}
        paragraphs={[t('privacy.signedIn.account'), t('privacy.signedIn.here'), t('privacy.signedIn.letters')]}
      />
      <Told heading={t('privacy.seen.heading')} paragraphs={[t('privacy.seen.role'), t('privacy.seen.contact')]} />
      <Told heading={t('privacy.signed.heading')} paragraphs={[t('privacy.signed.text')]} />
      <Told
        heading={t('privacy.events.heading')}
        paragraphs={[t('privacy.events.kept'), t('privacy.events.sensitive')]}
      />
      <Told heading={t('privacy.rights.heading')} paragraphs={[t('privacy.rights.see'), t('privacy.rights.erase')]} />
      <Operator heading={t('privacy.who')} />
    </Page>
  )
}

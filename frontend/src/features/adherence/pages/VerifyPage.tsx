import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { CodeForm } from '../parts/CodeForm'
import { FileCheck } from '../parts/FileCheck'

/** Anybody may check what a city signed: by the code on the paper, or with the file itself. */
export function VerifyPage() {
  const { t } = useTranslation('adherence')
  return (
    <Page title={t('verify.title')} description={t('verify.description')} lead={t('verify.lead')} width="read">
      <Section title={t('verify.byCode')}>
        <CodeForm />
      </Section>
      <Section title={t('verify.byFile')}>
        <FileCheck />
      </Section>
    </Page>
  )
}

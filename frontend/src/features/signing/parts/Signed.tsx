import { Group, List, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CodeLink } from '@/features/adherence/public/CodeLink'
import { Documents } from '@/features/adherence/public/Documents'
import { adherenceQuery } from '@/features/adherence/public/queries'
import { FirstCommitments, useFirstCommitmentsTitle } from '@/features/commitment/public/FirstCommitments'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'

/** It is signed: what happens next, the documents, and where anybody can check them. */
export function Signed({ id, city }: { id: string; city: string }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  const firstTitle = useFirstCommitmentsTitle()
  const { adherence } = useSuspenseQuery(adherenceQuery(id)).data
  return (
    <Page
      title={t('signed.title', { name: city })}
      lead={t('signed.lead', {
        title: adherence.title,
        signatory: adherence.signatoryName,
        office: adherence.signatoryTitle,
      })}
      width="read"
    >
      <Section title={t('signed.documents')} isPrinted={false}>
        <Documents id={id} />
      </Section>
      {adherence.code && (
        <Section title={t('signed.check')}>
          <Text>{t('signed.checkHint')}</Text>
          <CodeLink code={adherence.code} />
        </Section>
      )}
      <Section title={t('signed.next')}>
        <List type="ordered" spacing="xs">
          <List.Item>{t('signed.public')}</List.Item>
          <List.Item>{t('signed.final')}</List.Item>
          <List.Item>{t('signed.keep')}</List.Item>
        </List>
      </Section>
      {adherence.version && (
        <Section title={firstTitle} isPrinted={false}>
          <FirstCommitments
            city={adherence.city.slug}
            declaration={adherence.declaration.slug}
            version={adherence.version}
          />
        </Section>
      )}
      <Group>
        <ButtonLink to="/$lang/adherences/$id" params={{ lang, id }}>
          {t('signed.see')}
        </ButtonLink>
        <ButtonLink to="/$lang/my-cities" params={{ lang }} variant="default">
          {t('signed.myCities')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AdherenceListItem, Declaration } from '@/api/generated'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import type { Draft } from '../api'
import { Discard } from './Discard'
import { DraftAnswers } from './DraftAnswers'

/** The city has signed, be it that somebody else was quicker: by whom and when, and where it is. */
export function SignedAlready({ signature, city }: { signature: AdherenceListItem; city: string }) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const lang = useLanguage()
  const { id, declaration, signedOn, signatoryName, signatoryTitle } = signature
  return (
    <Page title={t('already.title', { name: city })} lead={<DeclarationLink declaration={declaration} />} width="read">
      <Text>
        {t('already.lead', {
          date: signedOn && format.day(signedOn),
          signatory: signatoryName,
          office: signatoryTitle,
        })}
      </Text>
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

interface NotOpenProps {
  declaration: Declaration
  draft: Draft | null
  city: string
}

/** Nobody can sign it, or nobody any more; what the city had prepared can still be read. */
export function NotOpen({ declaration, draft, city }: NotOpenProps) {
  const { t } = useTranslation('signing')
  return (
    <Page title={t('notOpen.title')} lead={<DeclarationLink declaration={declaration} />} width="read">
      <Text>{t(draft ? 'notOpen.meanwhile' : `notOpen.${declaration.state as 'CLOSED'}`, { name: city })}</Text>
      {draft && (
        <Section title={t('notOpen.prepared', { name: city })}>
          <DraftAnswers adherence={draft.adherence} city={city} />
          <Discard draft={draft} city={city} />
        </Section>
      )}
    </Page>
  )
}

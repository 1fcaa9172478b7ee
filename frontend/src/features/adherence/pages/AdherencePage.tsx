import { Group, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Adherence } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { useCityName } from '@/features/city/public/useCityName'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { FileDownload } from '@/features/file/public/FileDownload'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { adherenceQuery, adherenceTextQuery } from '../api'
import { Hands } from '../parts/Hands'
import { OnPaper } from '../parts/OnPaper'
import { StandingMark } from '../parts/StandingMark'
import { CodeLink } from '../public/CodeLink'
import { Documents } from '../public/Documents'
import { SignedPaper } from '../public/SignedPaper'

/** What one city signed: the text as it was signed, the documents, and whether it stands. */
export function AdherencePage() {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const { id } = useParams({ from: '/$lang/adherences/$id' })
  const { adherence, actions } = useSuspenseQuery(adherenceQuery(id)).data
  const { data: text } = useSuspenseQuery(adherenceTextQuery(id))
  const { fullName } = useNetworks()
  const { declaration, city } = adherence
  const name = useCityName()(city)
  const mayWithdraw = actions.some(({ action, to }) => action === 'transitionAdherence' && to === 'WITHDRAWN')
  if (adherence.state === 'DRAFT') return <Begun adherence={adherence} />
  return (
    <Page
      title={t(adherence.state === 'SIGNED' ? 'one.title' : 'one.titleWithdrawn', { city: name })}
      documentTitle={t('one.documentTitle', { city: name, title: text.title })}
      description={t('one.documentTitle', { city: name, title: text.title })}
      above={<StandingMark {...adherence} />}
      lead={
        <>
          <CityLink city={city} /> · <DeclarationLink declaration={declaration} />
        </>
      }
      actions={
        mayWithdraw && (
          <ButtonLink
            to="/$lang/adherences/$id/withdraw"
            params={{ lang, id }}
            variant="default"
            c="var(--mantine-color-error)"
          >
            {t('one.withdraw')}
          </ButtonLink>
        )
      }
      width="read"
    >
      <Facts adherence={adherence} />
      <Section title={t('one.documents')} isPrinted={false}>
        <Documents id={id} />
      </Section>
      {adherence.code && (
        <Section title={t('one.check')}>
          <Text>{t('one.checkHint')}</Text>
          <CodeLink code={adherence.code} />
        </Section>
      )}
      <Section title={t('one.text')}>
        <SignedPaper text={text} issuer={fullName(declaration.issuer)} />
      </Section>
    </Page>
  )
}

/** Only those who act for the city come here before it is signed. */
function Begun({ adherence: { declaration, city } }: { adherence: Adherence }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  return (
    <Page title={t('one.begun')} lead={<DeclarationLink declaration={declaration} />} width="read">
      <Group>
        <ButtonLink
          to="/$lang/declarations/$slug/sign"
          params={{ lang, slug: declaration.slug }}
          search={{ city: city.slug }}
        >
          {t('task.begunDo')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

function Facts({ adherence }: { adherence: Adherence }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const { isSignedIn } = useSignIn()
  const { signedOn, effectiveOn, resolutionDate, resolutionReference } = adherence
  return (
    <AnswerList>
      <Answer question={t('fact.signatory')}>
        <Hands signed={adherence} />
      </Answer>
      {signedOn && <Answer question={t('fact.signedOn')}>{format.day(signedOn)}</Answer>}
      {adherence.onPaper && (
        <Answer question={t('onPaper.label')}>
          <OnPaper given={adherence.onPaper} />
          {adherence.onPaper.scan && isSignedIn && <FileDownload id={adherence.onPaper.scan} />}
        </Answer>
      )}
      {effectiveOn && <Answer question={t('fact.effectiveOn')}>{format.day(effectiveOn)}</Answer>}
      {(resolutionReference || resolutionDate) && (
        <Answer question={t('fact.resolution')}>
          {[resolutionReference, resolutionDate && format.day(resolutionDate)].filter(Boolean).join(', ')}
        </Answer>
      )}
      {adherence.resolutionFile && isSignedIn && (
        <Answer question={t('fact.resolutionFile')}>
          <FileDownload id={adherence.resolutionFile} />
        </Answer>
      )}
    </AnswerList>
  )
}

import { Group, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SignatureVerification } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { DeclarationPaper } from '@/features/declaration/public/DeclarationPaper'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { sha256 } from '@/lib/sha256'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { verificationQuery } from '../api'
import { CertificateVerification } from '../parts/CertificateVerification'
import { CodeForm } from '../parts/CodeForm'
import { Digest } from '../parts/Digest'
import { FileCheck } from '../parts/FileCheck'
import { Hands } from '../parts/Hands'
import { LetterVerification } from '../parts/LetterVerification'
import { OnPaper } from '../parts/OnPaper'
import { StandingMark } from '../parts/StandingMark'

/** What was issued under a code: what was signed, by whom and when, who was invited or was there, and whether it stands. */
export function VerifyCodePage() {
  const { code } = useParams({ from: '/$lang/verify/$code' })
  const { data } = useSuspenseQuery(verificationQuery(code))
  if (data?.signature) return <Found verification={data.signature} />
  if (data?.invitationLetter) return <LetterVerification verification={data.invitationLetter} />
  if (data?.certificate) return <CertificateVerification verification={data.certificate} />
  return <Unknown code={code} />
}

function Unknown({ code }: { code: string }) {
  const { t } = useTranslation('adherence')
  return (
    <Page title={t('verify.unknown')} lead={t('verify.unknownLead', { code })} width="read">
      <CodeForm code={code} />
      <Section title={t('verify.byFile')}>
        <FileCheck />
      </Section>
    </Page>
  )
}

function Found({ verification }: { verification: SignatureVerification }) {
  const { t } = useTranslation('adherence')
  const { fullName } = useNetworks()
  const { cityName, title, theme, language, text, blocks, issuer } = verification
  return (
    <Page
      title={t('verify.found', { city: cityName })}
      above={<StandingMark {...verification} />}
      lead={<DeclarationLink declaration={{ ...verification.declaration, titles: { [language]: title } }} />}
      width="read"
    >
      <Facts verification={verification} />
      <Section title={t('verify.yourFile')} isPrinted={false}>
        <FileCheck expected={verification} />
      </Section>
      <Section title={t('verify.text')}>
        <DeclarationPaper
          issuer={fullName(issuer.slug)}
          title={title}
          heading={<Title order={3}>{title}</Title>}
          language={language}
          theme={theme}
          parts={blocks ?? [{ id: 'text', kind: 'PREAMBLE', text }]}
          fields={{}}
          areClausesLinked={false}
        />
        <TextDigest verification={verification} />
      </Section>
    </Page>
  )
}

function Facts({ verification }: { verification: SignatureVerification }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const lang = useLanguage()
  const { city, cityName, issuer, signedAt, signedOn, effectiveOn, documentSha256 } = verification
  return (
    <AnswerList>
      <Answer question={t('fact.city')}>
        {cityName !== city.ownName && `${cityName} · `}
        <CityLink city={city} />, {format.country(city.country)}
      </Answer>
      <Answer question={t('fact.signatory')}>
        <Hands signed={verification} />
      </Answer>
      <Answer question={t('fact.signedOn')}>
        <time dateTime={signedAt} title={format.instant(signedAt)}>
          {format.day(signedOn)}
        </time>
      </Answer>
      {verification.onPaper && (
        <Answer question={t('onPaper.label')}>
          <OnPaper given={verification.onPaper} />
        </Answer>
      )}
      <Answer question={t('fact.effectiveOn')}>{format.day(effectiveOn)}</Answer>
      {(verification.resolutionReference || verification.resolutionDate) && (
        <Answer question={t('fact.resolution')}>
          {[verification.resolutionReference, verification.resolutionDate && format.day(verification.resolutionDate)]
            .filter(Boolean)
            .join(', ')}
        </Answer>
      )}
      <Answer question={t('fact.issuer')}>
        <NetworkLink slug={issuer.slug} />
      </Answer>
      <Answer question={t('fact.language')}>
        {t('fact.languageAndVersion', {
          language: format.languageLabel(verification.language),
          version: verification.version,
        })}
      </Answer>
      <Answer question={t('verify.code')}>
        <AppLink to="/$lang/verify/$code" params={{ lang, code: verification.code }}>
          {verification.code}
        </AppLink>
      </Answer>
      <Answer question={t('fact.document')}>
        {documentSha256 ? <Digest value={documentSha256} /> : t('fact.documentNotYet')}
      </Answer>
    </AnswerList>
  )
}

/** The digest that was stored with the signature, reckoned once more on the reader's own device. */
function TextDigest({ verification: { text, textSha256 } }: { verification: SignatureVerification }) {
  const { t } = useTranslation('adherence')
  const { data } = useQuery({
    queryKey: ['sha256', text],
    queryFn: () => sha256(new TextEncoder().encode(text)),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div>
      <Text size="sm" c="dimmed" component="div">
        {t('fact.text')} <Digest value={textSha256} />
      </Text>
      {data === textSha256 && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconCircleCheck aria-hidden size={18} style={{ flex: 'none' }} />
          <Text size="sm">{t('verify.textMatches')}</Text>
        </Group>
      )}
    </div>
  )
}

import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getAdherencePdf } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { adherenceTextQuery } from '@/features/adherence/public/queries'
import { SignedPaper } from '@/features/adherence/public/SignedPaper'
import { FileName } from '@/features/file/public/FileName'
import { useNetworks } from '@/features/network/public/useNetworks'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { DownloadButton } from '@/ui/DownloadButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { type Draft, useTransitionAdherence } from '../api'
import type { Step } from '../form/steps'
import { useAnswerLabels } from './useAnswerLabels'

interface SignCheckProps {
  draft: Draft
  city: string
  onChange: (step: Step) => void
  onSigned: () => void
}

/** Every answer and the text as it will stand, once more; then it is signed, and never changes again. */
export function SignCheck({ draft, city, onChange, onSigned }: SignCheckProps) {
  const { t } = useTranslation('signing')
  const queryClient = useQueryClient()
  const { fullName } = useNetworks()
  const { adherence, etag } = draft
  const { data: text } = useSuspenseQuery(adherenceTextQuery(adherence.id, adherence.updatedAt))
  const { mutateAsync, isPending, error, reset } = useTransitionAdherence()
  const [isSure, setSure] = useState(false)
  const [isUnsure, setUnsure] = useState(false)
  const [hasChanged, setChanged] = useState(false)

  async function sign() {
    setUnsure(!isSure)
    if (!isSure) return
    try {
      await mutateAsync({ id: adherence.id, etag, body: { to: 'SIGNED', textSha256: text.sha256 } })
    } catch (failure) {
      if (isApiError(failure, 409)) await readAgain()
      return
    }
    onSigned()
  }

  /** It may be that the text is another by now: then that one is shown, and asked for anew. */
  async function readAgain() {
    const now = await queryClient.fetchQuery(adherenceTextQuery(adherence.id, adherence.updatedAt))
    if (now.sha256 === text.sha256) return
    reset()
    setSure(false)
    setChanged(true)
  }

  return (
    <Stack gap="lg">
      {hasChanged && <TextChanged />}
      {error && <ProblemAlert error={error} />}
      <Answers draft={draft} city={city} onChange={onChange} />
      <Section title={t('sign.check.text')}>
        <SignedPaper text={text} issuer={fullName(adherence.declaration.issuer)} />
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('sign.check.digest')} <code>{text.sha256}</code>
        </Text>
        <Group>
          <DownloadButton
            label={t('sign.check.preview')}
            fileName={`${adherence.declaration.slug}-${adherence.city.slug}-preview.pdf`}
            fetchFile={async () =>
              (await getAdherencePdf({ path: { id: adherence.id }, parseAs: 'blob', throwOnError: true })).data as Blob
            }
          />
        </Group>
      </Section>
      <Checkbox
        size="md"
        checked={isSure}
        onChange={(event) => setSure(event.currentTarget.checked)}
        label={t('sign.check.sure', { name: city })}
        error={isUnsure && !isSure && t('sign.check.sureMissing')}
      />
      <Text>{t('sign.check.final')}</Text>
      <Group>
        <Button loading={isPending} onClick={() => void sign()}>
          {t('sign.check.sign', { name: city })}
        </Button>
        <Button variant="subtle" onClick={() => onChange('effective')}>
          {t('sign.back')}
        </Button>
      </Group>
    </Stack>
  )
}

function TextChanged() {
  const { t } = useTranslation('signing')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color="orange"
      title={t('sign.check.changedTitle')}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {t('sign.check.changed')}
    </Alert>
  )
}

function Answers({ draft: { adherence }, city, onChange }: Pick<SignCheckProps, 'draft' | 'city' | 'onChange'>) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const labels = useAnswerLabels()
  const { language, resolutionDate, resolutionReference, resolutionFile, effectiveOn } = adherence
  return (
    <AnswerList>
      <Answer question={t('sign.city')}>{city}</Answer>
      <Answer question={t('sign.language.label')} onChange={() => onChange('language')}>
        {format.languageLabel(language)}
      </Answer>
      <Answer question={labels.signatoryName} onChange={() => onChange('signatory')}>
        {adherence.signatoryName}, {adherence.signatoryTitle}
      </Answer>
      <Answer question={t('sign.resolution.short')} onChange={() => onChange('resolution')}>
        {[resolutionReference, resolutionDate && format.day(resolutionDate)].filter(Boolean).join(', ') ||
          t('sign.resolution.none')}
        {resolutionFile && (
          <>
            <br />
            <FileName id={resolutionFile} />
          </>
        )}
      </Answer>
      <Answer question={labels.effectiveOn} onChange={() => onChange('effective')}>
        {effectiveOn ? format.day(effectiveOn) : t('sign.effective.today', { date: format.day(today()) })}
      </Answer>
    </AnswerList>
  )
}

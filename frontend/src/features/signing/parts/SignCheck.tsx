import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getAdherencePdf } from '@/api/generated'
import { type ApiError, toApiError } from '@/api/problem'
import { adherenceTextQuery } from '@/features/adherence/public/queries'
import { SignedPaper } from '@/features/adherence/public/SignedPaper'
import { useNetworks } from '@/features/network/public/useNetworks'
import { rememberNavigation } from '@/lib/navigation'
import { DownloadButton } from '@/ui/DownloadButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { wrapping } from '@/ui/wrapping'
import { type Draft, useReadAnew, useTransitionAdherence } from '../api'
import type { Step } from '../form/steps'
import { ChangedMeanwhile } from './ChangedMeanwhile'
import { DraftAnswers } from './DraftAnswers'

interface SignCheckProps {
  draft: Draft
  city: string
  onChange: (step: Step) => void
  /** The server misses something in an answer: gives whether the reader was led to its question. */
  onFault: (failure: ApiError) => boolean
  onSigned: () => void
}

/** Every answer and the text as it will stand, once more; then it is signed, and never changes again. */
export function SignCheck({ draft, city, onChange, onFault, onSigned }: SignCheckProps) {
  const { t } = useTranslation('signing')
  const queryClient = useQueryClient()
  const { fullName } = useNetworks()
  const { adherence, etag } = draft
  const { declaration } = adherence
  const { data: text } = useSuspenseQuery(adherenceTextQuery(adherence.id, adherence.updatedAt))
  const { mutateAsync } = useTransitionAdherence()
  const readAnew = useReadAnew(declaration.slug, adherence.city.slug)
  const sure = useRef<HTMLInputElement>(null)
  const [isSure, setSure] = useState(false)
  const [isUnsure, setUnsure] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiError>()
  const [changed, setChanged] = useState<'text' | 'answers'>()

  async function sign() {
    setUnsure(!isSure)
    if (!isSure) return sure.current?.focus()
    setBusy(true)
    setProblem(undefined)
    try {
      await mutateAsync({ id: adherence.id, etag, body: { to: 'SIGNED', textSha256: text.sha256 } })
      onSigned()
    } catch (caught) {
      const failure = toApiError(caught)
      const isUnderstood = [404, 409, 412].includes(failure.status) ? await lookAgain(failure) : onFault(failure)
      if (!isUnderstood) setProblem(failure)
    }
    setBusy(false)
  }

  /**
   * Something is another by now. Where the city has signed, or no city can any more, this page gives way to one that says
   * so; else what changed is shown, and asked for anew.
   */
  async function lookAgain({ status }: ApiError): Promise<boolean> {
    rememberNavigation()
    const now = await readAnew()
    if (!now?.draft || !now.canSign) return now !== undefined
    const { id, updatedAt } = now.draft.adherence
    const after = await queryClient.fetchQuery(adherenceTextQuery(id, updatedAt)).catch(() => undefined)
    const what = status === 412 ? 'answers' : after && after.sha256 !== text.sha256 ? 'text' : undefined
    if (what) setSure(false)
    setChanged(what)
    return what !== undefined
  }

  return (
    <Stack gap="lg" maw={760}>
      {changed && <ChangedMeanwhile key={text.sha256} what={changed} />}
      {problem && <ProblemAlert error={problem} />}
      <DraftAnswers adherence={adherence} city={city} onChange={onChange} />
      <Section title={t('sign.check.text')}>
        <SignedPaper text={text} issuer={fullName(declaration.issuer)} />
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('sign.check.digest')} <code>{text.sha256}</code>
        </Text>
        <Group>
          <DownloadButton
            label={t('sign.check.preview')}
            fileName={`${declaration.slug}-${adherence.city.slug}-preview.pdf`}
            fetchFile={async () =>
              (await getAdherencePdf({ path: { id: adherence.id }, parseAs: 'blob', throwOnError: true })).data as Blob
            }
          />
        </Group>
      </Section>
      <Text>{t('sign.check.final')}</Text>
      <Checkbox
        ref={sure}
        size="md"
        checked={isSure}
        onChange={(event) => setSure(event.currentTarget.checked)}
        label={t('sign.check.sure', { name: city })}
        error={isUnsure && !isSure && t('sign.check.sureMissing')}
      />
      <Group>
        <Button {...wrapping} loading={isBusy} onClick={() => void sign()}>
          {t('sign.check.sign', { name: city })}
        </Button>
        <Button variant="subtle" onClick={() => onChange('effective')}>
          {t('sign.back')}
        </Button>
      </Group>
    </Stack>
  )
}

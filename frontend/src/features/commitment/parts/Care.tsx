import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { commitmentActionsQuery } from '../api'
import { useCareForCommitment } from '../writeApi'

interface CareProps {
  commitment: Commitment
  etag: string | undefined
}

/** For the secretariat: who reviews it, and whether it is on hold. */
export function Care({ commitment, etag }: CareProps) {
  const { t } = useTranslation('commitment')
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...commitmentActionsQuery(commitment.id), enabled: isSignedIn })
  const may = (operation: string) => actions.some(({ action }) => action === operation)
  if (!may('setCommitmentReviewer') && !may('setCommitmentHold')) return null
  return (
    <Section title={t('care.title')} isPrinted={false}>
      <Stack gap="lg">
        {may('setCommitmentReviewer') && <ReviewerChoice commitment={commitment} etag={etag} />}
        {may('setCommitmentHold') && <Hold commitment={commitment} etag={etag} />}
      </Stack>
    </Section>
  )
}

function ReviewerChoice({ commitment: { id, city, network, reviewer }, etag }: CareProps) {
  const { t } = useTranslation('commitment')
  const { bySlug, shortName } = useNetworks()
  const { data: memberships = [] } = useQuery(cityMembershipsQuery(city.slug))
  const [chosen, setChosen] = useState(reviewer.slug)
  const { mutate, isPending, error } = useCareForCommitment(id)
  const territorial = memberships
    .filter(({ state, network: { slug } }) => state === 'ADMITTED' && bySlug.get(slug)?.kind === 'TERRITORIAL')
    .map((membership) => membership.network.slug)
  const choices = [...new Set([network.slug, reviewer.slug, ...territorial])]
  if (choices.length === 1) return null
  return (
    <Stack gap="xs">
      {error && <ProblemAlert error={error} />}
      <Group align="flex-end">
        <NativeSelect
          label={t('care.reviewer')}
          value={chosen}
          data={choices.map((slug) => ({ value: slug, label: shortName(slug) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={isPending}
          disabled={chosen === reviewer.slug}
          onClick={() => mutate({ etag, reviewer: chosen }, { onSuccess: () => announce(t('care.handed')) })}
        >
          {t('care.hand')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('care.reviewerHint')}
      </Text>
    </Stack>
  )
}

function Hold({ commitment: { id, onHoldSince }, etag }: CareProps) {
  const { t } = useTranslation('commitment')
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending, error } = useCareForCommitment(id)

  function hold() {
    setMissing(!note.trim())
    if (note.trim()) mutate({ etag, note: note.trim() }, { onSuccess: () => announce(t('care.held')) })
  }

  return (
    <Stack gap="xs">
      {error && <ProblemAlert error={error} />}
      {onHoldSince ? (
        <Group>
          <Button
            variant="default"
            loading={isPending}
            onClick={() => mutate({ etag }, { onSuccess: () => announce(t('care.resumed')) })}
          >
            {t('care.resume')}
          </Button>
        </Group>
      ) : (
        <>
          <Textarea
            label={t('care.holdWhy')}
            description={t('care.holdHint')}
            maxLength={2000}
            maw={640}
            value={note}
            error={isMissing && t('care.holdMissing')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group>
            <Button variant="default" loading={isPending} onClick={hold}>
              {t('care.hold')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}

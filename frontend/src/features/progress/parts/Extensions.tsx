import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action, ExtensionRequest } from '@/api/generated'
import { commitmentActionsQuery } from '@/features/commitment/public/queries'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { EndButton } from '@/ui/EndButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { extensionsQuery } from '../api'
import { useAskForTime, useDecideExtension } from '../writeApi'

/** More time for the next report: asked by the city, granted once by the reviewer. Only the two sides see it. */
export function Extensions({ commitment }: { commitment: string }) {
  const { t } = useTranslation('progress')
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...commitmentActionsQuery(commitment), enabled: isSignedIn })
  const mayAsk = actions.some(({ action }) => action === 'createExtensionRequest')
  const mayDecide = actions.some(({ action }) => action === 'transitionExtensionRequest')
  const { data: wishes = [] } = useQuery({ ...extensionsQuery(commitment), enabled: mayAsk || mayDecide })
  const open = wishes.find(({ state }) => state === 'ASKED')
  if (!mayAsk && !open) return null
  return (
    <Section title={t('extension.title')} isAside isPrinted={false}>
      {open ? <Decision wish={open} actions={actions} /> : <Ask commitment={commitment} />}
    </Section>
  )
}

function Ask({ commitment }: { commitment: string }) {
  const { t } = useTranslation('progress')
  const [isOpen, setOpen] = useState(false)
  const [months, setMonths] = useState('3')
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending, error } = useAskForTime(commitment)

  function ask() {
    setMissing(!reason.trim())
    if (!reason.trim()) return
    mutate({ months: Number(months), reason: reason.trim() }, { onSuccess: () => announce(t('extension.done.ASKED')) })
  }

  if (!isOpen) {
    return (
      <div>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('extension.ask')}
        </Button>
      </div>
    )
  }
  return (
    <Stack gap="sm">
      {error && <ProblemAlert error={error} />}
      <NativeSelect
        label={t('extension.months')}
        value={months}
        data={['1', '2', '3', '4', '5', '6']}
        onChange={(event) => setMonths(event.currentTarget.value)}
      />
      <Textarea
        label={t('extension.reason')}
        description={t('extension.once')}
        maxLength={2000}
        value={reason}
        error={isMissing && t('extension.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group>
        <Button loading={isPending} onClick={ask}>
          {t('extension.send')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('extension.leave')}
        </Button>
      </Group>
    </Stack>
  )
}

function Decision({ wish: { id, months, reason, askedAt }, actions }: { wish: ExtensionRequest; actions: Action[] }) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutateAsync, mutate, isPending, error } = useDecideExtension()
  const may = (to: string) =>
    actions.some((action) => action.action === 'transitionExtensionRequest' && action.to === to)

  function decide(to: 'GRANTED' | 'DECLINED') {
    const words = note.trim()
    setMissing(to === 'DECLINED' && !words)
    if (to === 'DECLINED' && !words) return
    mutate({ id, to, note: words || undefined }, { onSuccess: () => announce(t(`extension.done.${to}`)) })
  }

  return (
    <Stack gap="sm">
      <Text>{t('extension.asked', { count: months, date: format.date(askedAt) })}</Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{reason}</Text>
      {error && <ProblemAlert error={error} />}
      {may('GRANTED') && (
        <>
          <Textarea
            label={t('extension.note')}
            maxLength={2000}
            value={note}
            error={isMissing && t('extension.noteMissing')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group>
            <Button loading={isPending} onClick={() => decide('GRANTED')}>
              {t('extension.grant')}
            </Button>
            <Button variant="default" loading={isPending} onClick={() => decide('DECLINED')}>
              {t('extension.decline')}
            </Button>
          </Group>
        </>
      )}
      {may('WITHDRAWN') && (
        <div>
          <EndButton
            label={t('extension.takeBack')}
            question={t('extension.takeBackQuestion')}
            consequence={t('extension.takeBackThen')}
            onConfirm={async () => {
              await mutateAsync({ id, to: 'WITHDRAWN' })
              announce(t('extension.done.WITHDRAWN'))
            }}
          />
        </div>
      )}
    </Stack>
  )
}

import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegistrationListItem } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { ProblemAlert } from '@/ui/ProblemAlert'
import type { EventKey } from '../public/events'
import { useDecide } from './api'
import { type Decision, stateAfter } from './decisions'

interface DecisionDialogProps {
  event: EventKey
  rows: RegistrationListItem[]
  decision: Decision
  onClose: () => void
}

/** One decision on several registrations: whose they are, what follows, and a word to them; a place out of turn needs one. */
export function DecisionDialog({ event, rows, decision, onClose }: DecisionDialogProps) {
  const { t } = useTranslation(['desk', 'ui'])
  const { mutateAsync, isPending, error } = useDecide(event)
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isNeeded = decision === 'promote'
  const title = t(`decision.${decision}.question`, { count: rows.length })

  async function decide(submitted: FormEvent) {
    submitted.preventDefault()
    const why = note.trim()
    setMissing(isNeeded && !why)
    if (isNeeded && !why) return
    try {
      await mutateAsync({
        to: stateAfter[decision],
        registrations: rows.map(({ id }) => id),
        ...(why ? { note: why } : {}),
      })
    } catch {
      return // Said in the dialog.
    }
    announce(t(`decision.${decision}.done`, { count: rows.length }))
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={!isPending}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
      centered
    >
      <form noValidate onSubmit={(submitted) => void decide(submitted)}>
        <Stack>
          <List mah={200} style={{ overflowY: 'auto' }}>
            {rows.map(({ id, name }) => (
              <List.Item key={id}>{name ?? t('erased')}</List.Item>
            ))}
          </List>
          <Text>{t(`decision.${decision}.then`)}</Text>
          <Textarea
            data-autofocus
            label={t(isNeeded ? 'ui:reason.label' : 'ui:reason.optional')}
            description={t('decision.noteHint')}
            minRows={2}
            maxLength={2000}
            value={note}
            error={isMissing ? t('ui:reason.missing') : undefined}
            onChange={(change) => setNote(change.currentTarget.value)}
          />
          {error && <ProblemAlert error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:reason.back')}
            </Button>
            <Button
              type="submit"
              color={decision === 'decline' || decision === 'cancel' ? 'red' : undefined}
              loading={isPending}
            >
              {t(`decision.${decision}.do`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

import { Button, type ButtonProps, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './ProblemAlert'

interface ReasonButtonProps extends ButtonProps {
  /** What it does, as a verb. */
  label: string
  /** The whole name of the button, where the label alone stands on several. */
  fullLabel?: string
  /** A question that names what it is done to. */
  question: string
  /** What follows from it. */
  consequence: ReactNode
  /** Without a reason it is not done; else one may be given. */
  isNeeded: boolean
  /** Who reads the reason, where that is not the history. */
  hint?: string
  /** Does it. Until that has worked the dialog stays, and says what stood in the way. */
  onConfirm: (reason: string) => Promise<unknown>
}

/** A button for what is done for a reason that others will read: it asks for the reason, and once more whether it is meant. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, fullLabel, question, consequence, isNeeded, hint, onConfirm, ...button } = props
  const { t } = useTranslation('ui')
  const [isOpen, { open, close }] = useDisclosure()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()

  async function confirm(event: FormEvent) {
    event.preventDefault()
    setMissing(isNeeded && !reason.trim())
    if (isNeeded && !reason.trim()) return
    setPending(true)
    setError(undefined)
    try {
      await onConfirm(reason.trim())
      setReason('')
      close()
    } catch (failure) {
      setError(failure)
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <Button variant="default" {...button} aria-label={fullLabel} onClick={open}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={question} closeButtonProps={{ 'aria-label': t('close') }} centered>
        <form noValidate onSubmit={(event) => void confirm(event)}>
          <Stack>
            <Text component="div">{consequence}</Text>
            <Textarea
              data-autofocus
              label={t(isNeeded ? 'reason.label' : 'reason.optional')}
              description={hint ?? t('reason.hint')}
              minRows={2}
              maxLength={2000}
              value={reason}
              error={isMissing ? t('reason.missing') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {Boolean(error) && <ProblemAlert error={error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('reason.back')}
              </Button>
              <Button type="submit" color={button.color} loading={isPending}>
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './ProblemAlert'

interface ConfirmDialogProps {
  isOpen: boolean
  /** A question that names what ends. */
  title: string
  /** What follows from it. */
  children: ReactNode
  /** What the button does, as a verb. */
  confirm: string
  isPending?: boolean
  /** Nothing ends, but it cannot be taken back either: letters, for example. */
  isHarmless?: boolean
  /** What stood in the way when it was tried. */
  error?: unknown
  onConfirm: () => void
  onCancel: () => void
}

/** Asked before something ends, is withdrawn, declined or deleted. The way back has the focus first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirm, isPending, isHarmless, error, onConfirm, onCancel } = props
  const { t } = useTranslation('ui')
  return (
    <Modal opened={isOpen} onClose={onCancel} title={title} closeButtonProps={{ 'aria-label': t('close') }} centered>
      <Stack>
        <Text component="div">{children}</Text>
        {Boolean(error) && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color={isHarmless ? undefined : 'red'} loading={isPending} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

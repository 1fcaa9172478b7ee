import { Button, type ButtonProps } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmDialog } from '@/ui/ConfirmDialog'

interface ConfirmButtonProps extends ButtonProps {
  label: string
  /** The whole name of the button, where the label alone would stand on several. */
  fullLabel?: string
  /** A question that names what will be gone. */
  question: string
  consequence: string
  isPending: boolean
  onConfirm: () => void
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, fullLabel, question, consequence, isPending, onConfirm, ...button } = props
  const [isOpen, { open, close }] = useDisclosure()
  return (
    <>
      <Button {...button} aria-label={fullLabel} loading={isPending} onClick={open}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={question}
        confirm={label}
        isPending={isPending}
        onConfirm={() => {
          close()
          onConfirm()
        }}
        onCancel={close}
      >
        {consequence}
      </ConfirmDialog>
    </>
  )
}

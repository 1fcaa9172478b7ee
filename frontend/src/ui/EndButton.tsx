import { Button, type ButtonProps } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './ConfirmDialog'

interface EndButtonProps extends ButtonProps {
  /** What it does, as a verb. */
  label: string
  /** The whole name of the button, where the label alone stands on several. */
  fullLabel?: string
  /** A question that names what ends. */
  question: string
  /** What follows from it. */
  consequence: ReactNode
  /** Ends it. Until that has worked the dialog stays, and says what stood in the way. */
  onConfirm: () => Promise<unknown>
}

/** A button for whatever ends, withdraws, declines or deletes something: it names what, and asks once more. */
export function EndButton({ label, fullLabel, question, consequence, onConfirm, ...button }: EndButtonProps) {
  const [isOpen, { open, close }] = useDisclosure()
  const [isPending, setIsPending] = useState(false)
  const [error, setError] = useState<unknown>()

  function ask() {
    setError(undefined)
    open()
  }

  async function end() {
    setIsPending(true)
    setError(undefined)
    try {
      await onConfirm()
      close()
    } catch (failure) {
      setError(failure)
    } finally {
      setIsPending(false)
    }
  }

  return (
    <>
      <Button variant="default" {...button} aria-label={fullLabel} onClick={ask}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={question}
        confirm={label}
        isPending={isPending}
        error={error}
        onConfirm={() => void end()}
        onCancel={close}
      >
        {consequence}
      </ConfirmDialog>
    </>
  )
}

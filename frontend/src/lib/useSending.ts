import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useDraft } from './useDraft'
import { setViolations } from './violations'

interface SendingProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  /** What is typed is kept on the device under this name. */
  key: string
  names: readonly string[]
  /** What the form begins from. */
  initial: Values
  /** Sends what was typed; it throws what the server refuses, and gives false where something is to be chosen first. */
  send: (values: Values) => Promise<unknown>
}

/**
 * Sends a form. What is typed stays on the device until the server has taken it, whoever is signed out or offline
 * meanwhile; what the server finds wrong lands on the fields, and else is told above them.
 */
export function useSending<Values extends FieldValues>({ form, key, names, initial, send }: SendingProps<Values>) {
  const { restoredAt, discard } = useDraft(form, key, names, initial)
  const [error, setError] = useState<unknown>()

  /** Gives whether the server has it. */
  async function submit(values: Values): Promise<boolean> {
    setError(undefined)
    try {
      if ((await send(values)) === false) return false
    } catch (failure) {
      if (!setViolations(failure, names, form.setError)) setError(failure)
      return false
    }
    discard()
    return true
  }

  function restart() {
    discard()
    form.reset(initial)
  }

  return { submit, error, restoredAt, restart, discard }
}

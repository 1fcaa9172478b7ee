import { useEffect, useRef } from 'react'
import type { FieldErrors, FieldValues } from 'react-hook-form'
import { ProblemAlert } from './ProblemAlert'

interface FormProblemProps {
  errors: FieldErrors<FieldValues>
  /** What each field is called on the page, by its name. */
  labels: Record<string, string>
  /** What the server said, where it said no. */
  error?: unknown
  /** Goes up with each attempt, so that the summary takes the focus again. */
  attempt: number
}

/** What stands in the way of sending a form: each field as a link, or what the server said of the whole. */
export function FormProblem({ errors, labels, error, attempt }: FormProblemProps) {
  const fields = Object.keys(labels).flatMap((name) => {
    const message = messageOf(errors, name)
    return message ? [{ name, label: labels[name] ?? name, message }] : []
  })
  const isShown = fields.length > 0 || Boolean(error)
  // A field that turns out wrong again while it is corrected takes nobody away from it.
  const told = useRef(-1)
  const isQuiet = attempt === told.current
  useEffect(() => {
    if (isShown) told.current = attempt
  }, [isShown, attempt])
  if (!isShown) return null
  return <ProblemAlert key={attempt} error={error} fields={fields} isQuiet={isQuiet} />
}

function messageOf(errors: FieldErrors<FieldValues>, name: string): string | undefined {
  let node: unknown = errors
  for (const part of name.split('.')) node = (node as Record<string, unknown> | undefined)?.[part]
  const message = (node as { message?: unknown } | undefined)?.message
  return typeof message === 'string' ? message : undefined
}

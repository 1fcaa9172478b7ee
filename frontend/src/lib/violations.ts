import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { toApiError, violationsByField } from '@/api/problem'

/**
 * Puts what the server found wrong onto the fields of a form. A fault within a list lands on the list. Gives whether
 * every fault found a field; what did not must be said above the form.
 */
export function setViolations<T extends FieldValues>(
  error: unknown,
  names: readonly string[],
  setError: UseFormSetError<T>,
): boolean {
  const { fields, others } = violationsByField(toApiError(error).problem)
  let hasLanded = fields.size > 0 && others.length === 0
  for (const [path, message] of fields) {
    const name = names.find((candidate) => path === candidate || path.startsWith(`${candidate}.`))
    if (name) setError(name as FieldPath<T>, { type: 'server', message })
    else hasLanded = false
  }
  return hasLanded
}

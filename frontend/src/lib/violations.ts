import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { toApiError, violationsByField } from '@/api/problem'
import { violationWords } from './problemWords'

/**
 * Puts what the server found wrong onto the fields of a form. A fault within a list lands on the list,
 * one of a group of fields on the first of them. Gives whether
 * every fault found a field; what did not must be said above the form.
 */
export function setViolations<T extends FieldValues>(
  error: unknown,
  names: readonly string[],
  setError: UseFormSetError<T>,
): boolean {
  const { fields, others } = violationsByField(toApiError(error).problem)
  let hasLanded = fields.size > 0 && others.length === 0
  for (const [path, violation] of fields) {
    const name = names.find((name) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`))
    if (name) setError(name as FieldPath<T>, { type: 'server', message: violationWords(violation) })
    else hasLanded = false
  }
  return hasLanded
}

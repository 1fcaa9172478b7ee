import { type FieldValues, get, set } from 'react-hook-form'

export interface Conflict {
  name: string
  mine: unknown
  theirs: unknown
}

/**
 * Brings together what two people changed from the same beginning, field by field. Where only one changed a field, that
 * one holds; where both did and differ, it is a conflict, and mine stands until someone chooses.
 */
export function merge<T extends FieldValues>(
  names: readonly string[],
  base: T,
  mine: T,
  theirs: T,
): { merged: T; conflicts: Conflict[] } {
  const merged = structuredClone(theirs)
  const conflicts: Conflict[] = []
  for (const name of names) {
    const [before, ours, others] = [get(base, name), get(mine, name), get(theirs, name)]
    if (isSame(ours, before) || isSame(ours, others)) continue
    set(merged, name, structuredClone(ours))
    if (!isSame(others, before)) conflicts.push({ name, mine: ours, theirs: others })
  }
  return { merged, conflicts }
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '')
}

/** The questions of a signature, in the order they are asked; then the answers are checked, and it is signed. */
export const questions = ['language', 'text', 'signatory', 'resolution', 'effective'] as const
export const steps = [...questions, 'check', 'signed'] as const
export type Step = (typeof steps)[number]

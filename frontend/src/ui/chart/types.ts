/** What every picture says to those who do not see it, and how it writes numbers. */
interface Drawn {
  /** What the picture shows, and that the same stands in the table below. */
  label: string
  /** A value as the reader writes it. */
  format: (value: number) => string
}

export interface BarsProps extends Drawn {
  /** Values along a line of years. */
  bars: { key: number; value: number }[]
}

export interface StepsProps extends Drawn {
  /** A number that goes up and down, each with its instant in milliseconds. */
  steps: { at: number; value: number }[]
  /** An instant on the line of time as the reader writes it, short. */
  formatTime: (at: number) => string
}

/** A value at a moment, which is a year with its fraction: 2026.5 is the middle of 2026. */
export interface Moment {
  at: number
  value: number
  /** What stands beside the point. */
  words: string
}

export interface GoalProps extends Drawn {
  /** Where one stood and where one wants to be. */
  from: Moment
  to: Moment
  /** What was reached so far, by time. */
  reached: Moment[]
}

/** How a kind is filled: told apart by lightness and pattern, so that it can be read without its colour. */
export type Tone = 'strong' | 'medium' | 'quiet' | 'hatched' | 'good' | 'caution' | 'bad'

/** What a stack is made of, in the order in which it is drawn. */
export interface Kind {
  key: string
  name: string
  tone: Tone
}

/** Something counted, with how many of it are of each kind. */
export interface Stack {
  key: string
  name: string
  /** By the key of the kind. */
  values: Partial<Record<string, number>>
}

export interface StacksProps extends Drawn {
  kinds: Kind[]
  stacks: Stack[]
}

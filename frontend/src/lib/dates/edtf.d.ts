/** The part of the library that is used here; it brings no types of its own. */
declare module 'edtf' {
  export interface ParsedDate {
    type?: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century'
    /** Year, month from 0 (or the number of a season), day. */
    values: number[]
    uncertain?: boolean | number
    approximate?: boolean | number
    /** A bit for each digit that is not stated: the four lowest are the year's. */
    unspecified?: number
  }
  export interface ParsedInterval {
    type: 'Interval'
    /** An open end is `Infinity`, an unknown one null. */
    values: (ParsedDate | number | null)[]
  }
  export function parse(
    input: string,
    constraints?: { level?: number; seasonUncertainty?: boolean },
  ): ParsedDate | ParsedInterval
}

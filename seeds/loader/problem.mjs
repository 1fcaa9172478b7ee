/**
 * What the API says is wrong with a request (RFC 9457), as far as a reader of the loader's output needs it.
 *
 * @typedef {{pointer?: string, parameter?: string, code: string, message: string}} Violation
 * @typedef {{title?: string, detail?: string, code?: string, violations?: Violation[]}} ProblemBody
 */

/** The API refused one request. The row at hand fails; the others go on. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {ProblemBody} body
   */
  constructor(status, body) {
    super(describe(status, body))
    this.status = status
    this.code = body.code
  }
}

/** Nothing more can be done at all (no connection, no token): every further row would fail for the same reason. */
export class Stopped extends Error {}

/**
 * @param {number} status
 * @param {ProblemBody} body
 */
function describe(status, { title, detail, code, violations = [] }) {
  const said = `${[status, code].filter(Boolean).join(' ')}: ${detail ?? title ?? 'no explanation was given'}`
  const each = violations.map(
    ({ pointer, parameter, code, message }) => `${pointer ?? parameter ?? ''} ${code}: ${message}`,
  )
  return [said, ...each].join('\n    ')
}

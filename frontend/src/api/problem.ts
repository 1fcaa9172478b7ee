/** Problem Details (RFC 9457) as the API sends them. */
export interface Problem {
  type?: string
  title?: string
  status: number
  detail?: string
  instance?: string
  code?: string
  /** Which of the cases of the code it is, where the way on is another. */
  reason?: string
  traceId?: string
  violations?: Violation[]
}

export interface Violation {
  /** A JSON Pointer into the body that was sent. */
  pointer?: string
  /** A parameter of the query, the path or the headers. */
  parameter?: string
  code: string
  message: string
  /** What it may be at most, or must be at least. */
  limit?: number
}

/** An answer that is not a success, or no answer at all (status 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly problem: Problem,
    /** The version of the record as the answer gives it, if it does. */
    readonly etag?: string,
  ) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`)
  }

  get status() {
    return this.problem.status
  }

  get isOffline() {
    return this.problem.status === 0
  }
}

export function isApiError(error: unknown, status?: number): error is ApiError {
  return error instanceof ApiError && (status === undefined || error.status === status)
}

/** Whatever failed, as an `ApiError`: a body that is a problem, another body, or no answer. */
export function toApiError(error: unknown, response?: Response): ApiError {
  if (error instanceof ApiError) return error
  if (!response) return new ApiError({ status: 0 })
  const body = isObject(error) ? (error as Partial<Problem>) : {}
  return new ApiError({ ...body, status: response.status }, response.headers.get('ETag') ?? undefined)
}

/** The violations by the name of the field they are about (`/names/en` → `names.en`), the rest apart. */
export function violationsByField(problem: Problem): { fields: Map<string, Violation>; others: Violation[] } {
  const fields = new Map<string, Violation>()
  const others: Violation[] = []
  for (const violation of problem.violations ?? []) {
    const name = fieldName(violation.pointer)
    if (!name) others.push(violation)
    else if (!fields.has(name)) fields.set(name, violation)
  }
  return { fields, others }
}

function fieldName(pointer: string | undefined) {
  return pointer
    ?.replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

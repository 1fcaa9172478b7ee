/** Lists of which the order says nothing: the API sorts some of them for its answers. */
const SETS = new Set(['themes', 'languages', 'sources'])

/**
 * What of a row is not so in the record, as a merge patch; nothing where the record has all of it.
 *
 * Only the fields of the row count. What else the record holds was derived by the service or entered by somebody, and
 * is none of the loader's business: a further language of a name, a website, the precision of a date.
 *
 * @param {Record<string, any>} row
 * @param {Record<string, any>} record
 * @returns {Record<string, any> | undefined}
 */
export function changes(row, record) {
  /** @type {Record<string, any>} */
  const patch = {}
  for (const [field, wanted] of Object.entries(row)) {
    const held = own(record?.[field])
    if (isObject(wanted)) {
      const inner = changes(wanted, isObject(held) ? held : {})
      if (inner) patch[field] = inner
    } else if (!same(field, wanted, held)) {
      patch[field] = wanted
    }
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/**
 * A point that stands in from the parent city is not the city's own.
 * @param {any} value
 */
function own(value) {
  return value?.borrowedFrom ? undefined : value
}

/**
 * @param {string} field
 * @param {any} wanted
 * @param {any} held
 */
function same(field, wanted, held) {
  if (!Array.isArray(wanted)) return wanted === held
  if (!Array.isArray(held)) return wanted.length === 0
  const inOrder = SETS.has(field)
    ? (/** @type {any[]} */ list) => [...list].sort()
    : (/** @type {any[]} */ list) => list
  return JSON.stringify(inOrder(wanted).map(sorted)) === JSON.stringify(inOrder(held).map(sorted))
}

/**
 * The same object whatever the order of its fields.
 * @param {any} value
 */
function sorted(value) {
  return isObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value
}

/** @param {any} value */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

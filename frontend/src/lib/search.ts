import type * as z from 'zod/mini'

/** What an address may say, put together when such an address is first read: of many kinds of page a reader opens one. */
export function searchOf<Schema extends z.ZodMiniType>(make: () => Schema) {
  let schema: Schema | undefined
  return (search: Record<string, unknown>): z.output<Schema> => {
    schema ??= make()
    return schema.parse(search)
  }
}

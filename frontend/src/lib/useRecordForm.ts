import { type UseSuspenseQueryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form'
import { useEditing } from './useEditing'

interface RecordFormProps<Data, Values extends FieldValues, Patch> {
  /** What is typed is kept on the device under this name. */
  key: string
  /** Reads the record with its version. */
  query: UseSuspenseQueryOptions<Data, Error, Data, string[]>
  names: readonly string[]
  resolver: Resolver<Values>
  toValues: (data: Data) => Values
  /** What changed; nothing when nothing did. */
  toPatch: (before: Values, after: Values) => Patch | undefined
  /** Sends what changed, on condition that the record is still the version it was read as. */
  save: (change: { patch: Patch; etag: string | undefined }) => Promise<unknown>
}

/** A form that corrects a record: it begins from what that is when it opens, and sends what was changed. */
export function useRecordForm<Data extends { etag: string | undefined }, Values extends FieldValues, Patch>(
  props: RecordFormProps<Data, Values, Patch>,
) {
  const { key, query, names, resolver, toValues, toPatch, save } = props
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(query)
  const [initial] = useState(() => ({ values: toValues(data), etag: data.etag }))
  const form = useForm<Values>({
    defaultValues: initial.values as DefaultValues<Values>,
    resolver,
    shouldFocusError: false,
  })
  const editing = useEditing({
    form,
    key,
    names,
    initial,
    save: async (base, values) => {
      const patch = toPatch(base.values, values)
      if (patch) await save({ patch, etag: base.etag })
    },
    readAgain: async () => {
      const now = await queryClient.fetchQuery({ ...query, staleTime: 0 })
      return { values: toValues(now), etag: now.etag }
    },
  })
  return { form, editing }
}

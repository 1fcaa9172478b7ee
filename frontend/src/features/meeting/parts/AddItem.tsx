import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { useAddItem } from '../changes'
import { ItemFields, useItemLabels } from '../form/ItemFields'
import { itemFields, itemLanguages, itemSchema, itemValues, toNewItem } from '../form/itemValues'

/** Puts an item at the end of the agenda; then it is ready for the next. */
export function AddItem({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const [tags] = useState(() => itemLanguages(meeting))
  const [initial] = useState(() => itemValues(meeting, undefined, tags))
  const labels = useItemLabels(tags)
  const form = useForm({
    defaultValues: initial,
    resolver: zodResolver(itemSchema(t, format.language, meeting.sourceLanguage)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useAddItem(meeting.slug)
  const sending = useSending({
    form,
    key: `item-of:${meeting.slug}`,
    names: itemFields(tags),
    initial,
    send: async (values) => {
      const { data } = await mutateAsync(toNewItem(meeting, values))
      announce(t('item.added'))
      // The next one begins where this one ends.
      form.reset(itemValues(data, undefined, tags))
    },
  })
  return (
    <PartForm
      legend={t('item.new')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('item.add')}
      isSaving={isPending}
      onSubmit={(values) => sending.submit(values)}
    >
      <ItemFields meeting={meeting} form={form} tags={tags} labels={labels} />
    </PartForm>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useRecordForm } from '@/lib/useRecordForm'
import { PartForm } from '@/ui/PartForm'
import { meetingQuery } from '../api'
import { useUpdateItem } from '../changes'
import { ItemFields, useItemLabels } from '../form/ItemFields'
import { type ItemValues, itemFields, itemLanguages, itemSchema, itemValues, toItemPatch } from '../form/itemValues'

interface EditItemProps {
  meeting: Meeting
  item: AgendaItem
  name: string
  onClose: () => void
}

/** Corrects an item of an agenda. */
export function EditItem({ meeting, item, name, onClose }: EditItemProps) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const [tags] = useState(() => itemLanguages(meeting, item))
  const labels = useItemLabels(tags)
  const { mutateAsync, isPending } = useUpdateItem(meeting.slug, item.id)
  const { form, editing } = useRecordForm({
    key: `item:${item.id}`,
    query: meetingQuery(meeting.slug),
    names: itemFields(tags),
    resolver: zodResolver(itemSchema(t, format.language, meeting.sourceLanguage)),
    toValues: (now) => itemValues(now.meeting, now.meeting.items.find(({ id }) => id === item.id) ?? item, tags),
    toPatch: (before, after) => toItemPatch(meeting, before, after),
    save: mutateAsync,
  })

  async function save(values: ItemValues) {
    if (!(await editing.submit(values))) return
    announce(t('item.saved'))
    onClose()
  }

  return (
    <PartForm
      legend={t('item.edit', { name })}
      form={form}
      labels={labels}
      sending={editing}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={save}
      onLeave={onClose}
    >
      <ItemFields meeting={meeting} form={form} tags={tags} labels={labels} />
    </PartForm>
  )
}

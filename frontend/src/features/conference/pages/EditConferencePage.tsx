import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import type { WhenAnswer } from '@/lib/dates/whenAnswer'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { SignedIn } from '@/ui/SignedIn'
import { conferenceActionsQuery, conferenceQuery } from '../api'
import { useUpdateConference } from '../changes'
import { ConferenceFields } from '../form/ConferenceFields'
import {
  type ConferenceValues,
  conferenceSchema,
  fieldNames,
  languagesOf,
  toPatch,
  toValues,
} from '../form/conferenceValues'
import { useConferenceLabels } from '../form/useConferenceLabels'

/** Corrects and refines what is announced of a conference, for whoever runs its network. */
export function EditConferencePage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={conferenceActionsQuery(slug)} operation="updateConference">
        <EditConference slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditConference({ slug }: { slug: string }) {
  const { t } = useTranslation('conference')
  const back = { to: '/$lang/conferences/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { conference } = useSuspenseQuery(conferenceQuery(slug)).data
  const name = usePickText()(conference.titles, conference.sourceLanguage)
  const [tags] = useState(() => languagesOf(conference))
  const labels = useConferenceLabels(tags)
  const { mutateAsync, isPending } = useUpdateConference(slug)
  const { form, editing } = useRecordForm({
    key: `conference:${slug}`,
    query: conferenceQuery(slug),
    names: fieldNames(tags),
    resolver: zodResolver(conferenceSchema(t, format.language)),
    toValues: (now) => toValues(now.conference),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: ConferenceValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('form.title', { name })}
      lead={t('form.lead')}
      form={form}
      labels={labels}
      sending={editing}
      show={shown}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <ConferenceFields form={form} labels={labels} tags={tags} network={conference.network.slug} isNew={false} />
    </EditPage>
  )
}

/** The value of a field in words. */
function shown(name: string, value: unknown) {
  if (name === 'when') return (value as WhenAnswer).asWritten ?? (value as WhenAnswer).edtf ?? ''
  if (!Array.isArray(value)) return String(value)
  return value
    .map((row: unknown) => (typeof row === 'string' ? row : Object.values(row as object).join(' ')))
    .join(', ')
}

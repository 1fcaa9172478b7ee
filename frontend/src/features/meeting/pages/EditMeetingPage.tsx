import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
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
import { meetingActionsQuery, meetingToEditQuery } from '../api'
import { useUpdateMeeting } from '../changes'
import { MeetingFields } from '../form/MeetingFields'
import { fieldNames, languagesOf, type MeetingValues, meetingSchema, toChange, toValues } from '../form/meetingValues'
import { useMeetingLabels } from '../form/useMeetingLabels'

/** Corrects and refines what is announced of a meeting, for whoever runs its network. */
export function EditMeetingPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={meetingActionsQuery(slug)} operation="updateMeeting">
        <EditMeeting slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditMeeting({ slug }: { slug: string }) {
  const { t } = useTranslation('meeting')
  const back = { to: '/$lang/meetings/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { meeting } = useSuspenseQuery(meetingToEditQuery(slug)).data
  const name = usePickText()(meeting.titles, meeting.sourceLanguage)
  const [tags] = useState(() => languagesOf(meeting))
  const labels = useMeetingLabels(tags)
  const { mutateAsync, isPending } = useUpdateMeeting(slug)
  const { form, editing } = useRecordForm({
    key: `meeting:${slug}`,
    query: meetingToEditQuery(slug),
    names: fieldNames(tags),
    resolver: zodResolver(meetingSchema(t, format.language)),
    toValues: (now) => toValues(now.meeting, now.join),
    toPatch: toChange,
    save: mutateAsync,
  })

  // Whoever comes to mend one thing begins there.
  const { hash } = useLocation()
  useEffect(() => document.getElementsByName(hash)[0]?.focus(), [hash])

  async function save(values: MeetingValues) {
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
      <MeetingFields form={form} labels={labels} tags={tags} network={meeting.network.slug} slug={slug} />
    </EditPage>
  )
}

/** The value of a field in words. */
function shown(name: string, value: unknown) {
  if (name === 'when') return (value as WhenAnswer).asWritten ?? (value as WhenAnswer).edtf ?? ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

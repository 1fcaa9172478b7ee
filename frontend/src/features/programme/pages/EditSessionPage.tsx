import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '@/features/registration/public/events'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { SignedIn } from '@/ui/SignedIn'
import { sessionActionsQuery, sessionToEditQuery, useUpdateSession } from '../api'
import { SessionFields } from '../form/SessionFields'
import { fieldNames, languagesOf, type SessionValues, sessionSchema, toPatch, toValues } from '../form/sessionValues'
import { useKnown } from '../form/useKnown'
import { useSessionLabels } from '../form/useSessionLabels'

/** Moves and corrects a session, for those who run the event. */
export function EditSessionPage() {
  const { id } = useParams({ from: '/$lang/sessions/$id/edit' })
  return (
    <SignedIn>
      <Offered actions={sessionActionsQuery(id)} operation="updateSession">
        <EditSession id={id} />
      </Offered>
    </SignedIn>
  )
}

function EditSession({ id }: { id: string }) {
  const { t } = useTranslation('programme')
  const navigate = useNavigate()
  const format = useFormat()
  const lang = useLanguage()
  const { session } = useSuspenseQuery(sessionToEditQuery(id)).data
  const title = usePickText()(session.titles, session.sourceLanguage)
  const known = useKnown(keyOf(session.event))
  const [tags] = useState(() => languagesOf(session))
  const labels = useSessionLabels(tags)
  const back = { to: '/$lang/sessions/$id', params: { lang, id } } as const
  const { mutateAsync, isPending } = useUpdateSession(id)
  const { form, editing } = useRecordForm({
    key: `session:${id}`,
    query: sessionToEditQuery(id),
    names: fieldNames(tags),
    resolver: zodResolver(sessionSchema(t, format.language)),
    toValues: (now) => toValues(now.session),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: SessionValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('form.editTitle', { title })}
      lead={t('form.editLead')}
      form={form}
      labels={labels}
      sending={editing}
      show={shown}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <SessionFields
        form={form}
        labels={labels}
        tags={tags}
        timeZone={known.timeZone}
        days={known.days}
        rooms={known.rooms}
        tracks={known.tracks}
      />
    </EditPage>
  )
}

/** The value of a field in words. */
function shown(_: string, value: unknown) {
  if (!Array.isArray(value)) return String(value)
  return value
    .map((row: unknown) => (typeof row === 'string' ? row : Object.values(row as object).join(' ')))
    .join(', ')
}

import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { eventActionsQuery } from '@/features/registration/public/actions'
import { type EventKey, namedBy } from '@/features/registration/public/events'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { useCreateSession } from '../api'
import { SessionFields } from '../form/SessionFields'
import {
  fieldNames,
  languagesOf,
  type SessionValues,
  sessionSchema,
  toNewSession,
  toValues,
} from '../form/sessionValues'
import { useKnown } from '../form/useKnown'
import { useSessionLabels } from '../form/useSessionLabels'

export function MeetingSessionPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/programme/new' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceSessionPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/programme/new' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation="createSession">
        <NewSession event={event} />
      </Offered>
    </SignedIn>
  )
}

/** Adds a session to the programme of an event. */
function NewSession({ event: key }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const { event, title, ...known } = useKnown(key)
  const { sourceLanguage } = event
  const first = known.days?.[0]
  const [empty] = useState(() =>
    toValues({ sourceLanguage, ...(first && { start: `${first}T09:00`, end: `${first}T10:00` }) }),
  )
  const form = useForm<SessionValues>({
    defaultValues: empty,
    resolver: zodResolver(sessionSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf({ sourceLanguage })
  const labels = useSessionLabels(tags)
  const { mutateAsync, isPending } = useCreateSession()
  const back = { to: `/$lang/${key.kind}/$slug/programme` as const, params: { lang, slug: key.slug } }
  const sending = useSending({
    form,
    key: `session-of:${key.kind}:${key.slug}`,
    names: fieldNames(tags),
    initial: empty,
    send: async (values) => {
      await mutateAsync(toNewSession(values, namedBy(key)))
      announce(t('form.added'))
      await navigate(back)
    },
  })
  return (
    <EditPage
      title={t('form.newTitle', { title })}
      form={form}
      labels={labels}
      sending={sending}
      save={t('add')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={back}
    >
      <SessionFields form={form} labels={labels} tags={tags} {...known} />
    </EditPage>
  )
}

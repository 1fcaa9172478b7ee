import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { isSame } from '@/lib/merge'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { useSaveSettings } from '../desk/api'
import { QuestionRows } from '../desk/QuestionRows'
import { SettingsFields } from '../desk/SettingsFields'
import {
  asErrors,
  atRows,
  faultsOf,
  questionLanguages,
  type SettingsValues,
  settingsNames,
  toInput,
  toValues,
} from '../desk/settingsValues'
import { useSettingsLabels } from '../desk/useSettingsLabels'
import { eventActionsQuery, settingOperation } from '../public/actions'
import { type EventKey, useEvent } from '../public/events'
import { settingsQuery } from '../settings'

export function MeetingSettingsPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/registrations/settings' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceSettingsPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/registrations/settings' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation={settingOperation(event)}>
        <Settings event={event} />
      </Offered>
    </SignedIn>
  )
}

/** When people register, how many, whether the organiser approves, what is asked, and how long data are kept. */
function Settings({ event: key }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { event, title } = useEvent(key)
  const { settings } = useSuspenseQuery(settingsQuery(key)).data
  const [isNew] = useState(settings === undefined)
  const timeZone = event.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const { sourceLanguage } = event
  const [tags] = useState(() => questionLanguages(sourceLanguage, settings))
  const { mutateAsync, isPending } = useSaveSettings(key)
  const { form, editing } = useRecordForm({
    key: `registration-settings:${key.kind}:${key.slug}`,
    query: settingsQuery(key),
    names: settingsNames,
    resolver: (values: SettingsValues) => {
      const faults = faultsOf(values, sourceLanguage)
      const errors = asErrors(faults, (fault) => t(`fault.${fault}`)) as FieldErrors<SettingsValues>
      return Object.keys(faults).length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
    toValues: (now) => toValues(now.settings, { mode: event.mode, timeZone, tags }),
    toPatch: (before, after) => (!isNew && isSame(before, after) ? undefined : after),
    save: async ({ patch, etag }) => {
      try {
        await mutateAsync({ patch: toInput(patch, timeZone, sourceLanguage), etag })
      } catch (failure) {
        throw isApiError(failure, 412) ? failure : atRows(failure, patch)
      }
    },
  })
  const labels = useSettingsLabels(form.watch('questions'), tags)
  const params = { lang, slug: key.slug }
  const back = {
    to: isNew ? (`/$lang/${key.kind}/$slug` as const) : (`/$lang/${key.kind}/$slug/registrations` as const),
    params,
  }

  async function save(values: SettingsValues) {
    if (!(await editing.submit(values))) return
    announce(t('settings.saved'))
    await navigate({ to: `/$lang/${key.kind}/$slug/registrations`, params })
  }

  return (
    <EditPage
      title={t('settings.title', { title })}
      lead={t('settings.lead')}
      form={form}
      labels={labels}
      sending={editing}
      show={(_, value) => (Array.isArray(value) ? t('settings.rows', { count: value.length }) : String(value))}
      save={t('settings.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <SettingsFields form={form} labels={labels} timeZone={timeZone} />
      <QuestionRows form={form} labels={labels} tags={tags} />
    </EditPage>
  )
}

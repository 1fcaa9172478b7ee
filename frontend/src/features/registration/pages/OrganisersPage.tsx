import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { EventRole } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useSending } from '@/lib/useSending'
import { Offered } from '@/ui/Allowed'
import { EndButton } from '@/ui/EndButton'
import { Page } from '@/ui/Page'
import { PartForm } from '@/ui/PartForm'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { Task, TaskList } from '@/ui/Task'
import { rolesQuery, useEndRole, useGrantRole } from '../desk/api'
import { isEmail } from '../form/registering'
import { EventLink } from '../parts/EventLink'
import { eventActionsQuery } from '../public/actions'
import { type EventKey, useEvent } from '../public/events'

export function MeetingOrganisersPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/organisers' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceOrganisersPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/organisers' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation="grantEventRole">
        <Organisers event={event} />
      </Offered>
    </SignedIn>
  )
}

/** Who organises an event besides the network: the staff of its host, for example. */
function Organisers({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const { title } = useEvent(event)
  const { data: roles, error } = useQuery(rolesQuery(event))
  const inForce = roles?.filter(({ state }) => state === 'IN_FORCE')
  return (
    <Page
      title={t('organisers.title')}
      documentTitle={t('organisers.documentTitle', { title })}
      lead={<EventLink event={event} />}
      width="read"
    >
      {error && <ProblemAlert error={error} />}
      <Section title={t('organisers.now')}>
        {inForce?.length === 0 && <Text c="dimmed">{t('organisers.none')}</Text>}
        <TaskList>
          {inForce?.map((role) => (
            <Task
              key={role.id}
              title={role.person.name}
              why={<RoleWords role={role} />}
              action={<EndRole role={role} title={title} />}
            />
          ))}
        </TaskList>
      </Section>
      <GrantForm event={event} />
    </Page>
  )
}

function RoleWords({ role: { role, from, until } }: { role: EventRole }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <>
      {t(`organisers.role.${role}`)}
      {` · ${t('organisers.since', { date: format.date(from) })}`}
      {until && ` · ${t('organisers.until', { date: format.date(until) })}`}
    </>
  )
}

function EndRole({ role: { id, person }, title }: { role: EventRole; title: string }) {
  const { t } = useTranslation('desk')
  const { mutateAsync } = useEndRole()
  const { name } = person

  async function end() {
    await mutateAsync(id)
    announce(t('organisers.ended', { name }))
  }

  return (
    <EndButton
      label={t('organisers.end')}
      fullLabel={t('organisers.endOf', { name })}
      question={t('organisers.endQuestion', { name, title })}
      consequence={t('organisers.endThen')}
      onConfirm={end}
    />
  )
}

const noOne: { email: string; role: EventRole['role'] } = { email: '', role: 'ORGANISER' }
const roles = ['ORGANISER', 'CHECK_IN'] as const

/** Somebody who has signed in before is found by their e-mail address. */
function GrantForm({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const form = useForm({ defaultValues: noOne, shouldFocusError: false })
  const { mutateAsync, isPending } = useGrantRole(event)
  const labels = { email: t('organisers.email'), role: t('organisers.roleLabel') }
  const role = form.watch('role')
  const sending = useSending({
    form,
    key: `organiser:${event.kind}:${event.slug}`,
    names: ['email', 'role'],
    initial: noOne,
    send: (typed) => mutateAsync({ role: typed.role, email: typed.email.trim() }),
  })

  async function grant(values: typeof noOne) {
    if (!(await sending.submit(values))) return
    form.reset(noOne)
    announce(t(`organisers.granted.${values.role}`))
  }

  return (
    <PartForm
      legend={t('organisers.add')}
      form={form}
      labels={labels}
      sending={sending}
      save={t(`organisers.grant.${role}`)}
      isSaving={isPending}
      onSubmit={grant}
    >
      <TextInput
        type="email"
        label={labels.email}
        description={t('organisers.emailHint')}
        autoComplete="off"
        maxLength={254}
        error={form.formState.errors.email?.message}
        {...form.register('email', { validate: (typed) => isEmail(typed) || t('organisers.emailWrong') })}
      />
      <NativeSelect
        label={labels.role}
        data={roles.map((value) => ({ value, label: t(`organisers.role.${value}`) }))}
        {...form.register('role')}
      />
    </PartForm>
  )
}

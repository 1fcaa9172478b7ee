import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { SignedIn } from '@/ui/SignedIn'
import { Afterwards } from '../desk/Afterwards'
import { DeskFilterFields } from '../desk/DeskFilterFields'
import { DeskList } from '../desk/DeskList'
import { readDeskFilters } from '../desk/filters'
import { InvitationRequests } from '../desk/InvitationRequests'
import { Numbers } from '../desk/Numbers'
import { EventLink } from '../parts/EventLink'
import { eventActionsQuery, settingOperation } from '../public/actions'
import { CheckInLink } from '../public/CheckInLink'
import { type EventKey, useEvent } from '../public/events'

export function MeetingDeskPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/registrations' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceDeskPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/registrations' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation={settingOperation(event)}>
        <Desk event={event} />
      </Offered>
    </SignedIn>
  )
}

/** Everybody who registered for an event, for its organisers: how many, who, and what is decided. The address is the view. */
function Desk({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const search: Record<string, unknown> = useSearch({ strict: false })
  const filters = useMemo(() => readDeskFilters(search), [search])
  const shown = useDeferredValue(filters)
  const navigate = useNavigate()
  const { title } = useEvent(event)
  return (
    <Page title={t('title')} documentTitle={t('documentTitle', { title })} lead={<EventLink event={event} />}>
      <Doors event={event} />
      <Suspense fallback={<ListSkeleton />}>
        <Numbers event={event} />
        <InvitationRequests event={event} />
        <Afterwards event={event} />
        <DeskFilterFields
          event={event}
          filters={filters}
          onChange={(changes) =>
            void navigate({ to: '.', search: { ...filters, ...changes }, replace: true, resetScroll: false })
          }
          onClear={() => void navigate({ to: '.', search: {}, replace: true, resetScroll: false })}
        />
        <DeskList event={event} filters={shown} />
      </Suspense>
    </Page>
  )
}

function Doors({ event }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const params = { lang: useLanguage(), slug: event.slug }
  const { data: actions = [] } = useQuery(eventActionsQuery(event))
  return (
    <Group gap="sm" data-print="no">
      <ButtonLink to={`/$lang/${event.kind}/$slug/registrations/letter`} params={params}>
        {t('doors.letter')}
      </ButtonLink>
      <ButtonLink to={`/$lang/${event.kind}/$slug/registrations/settings`} params={params} variant="default">
        {t('doors.settings')}
      </ButtonLink>
      {actions.some(({ action }) => action === 'recordCheckIns') && (
        <CheckInLink door={event} label={t('doors.checkIn')} />
      )}
      {actions.some(({ action }) => action === 'grantEventRole') && (
        <ButtonLink to={`/$lang/${event.kind}/$slug/organisers`} params={params} variant="default">
          {t('doors.organisers')}
        </ButtonLink>
      )}
    </Group>
  )
}

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { languageRoute } from '@/lib/routing'
import { searchOf } from '@/lib/search'
import type { DeskFilters } from './desk/filters'
import { settingsQuery } from './settings'

const readStep = searchOf(() => z.object({ step: z.catch(z.optional(z.string()), undefined) }))

/** What an address says is read by the page of the desk: few readers come there, and the script of all is spared it. */
const unread = (search: Record<string, unknown>) => search as DeskFilters

const registerForMeetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/register',
  validateSearch: readStep,
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([learn(lang, 'registration'), queryClient.ensureQueryData(settingsQuery({ kind: 'meetings', slug }))]),
  component: lazyRouteComponent(() => import('./pages/RegisterPage'), 'MeetingRegisterPage'),
})

const registerForConferenceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/register',
  validateSearch: readStep,
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'registration'),
      queryClient.ensureQueryData(settingsQuery({ kind: 'conferences', slug })),
    ]),
  component: lazyRouteComponent(() => import('./pages/RegisterPage'), 'ConferenceRegisterPage'),
})

const myRegistrationsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-registrations',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'registration'),
  component: lazyRouteComponent(() => import('./pages/MyRegistrationsPage'), 'MyRegistrationsPage'),
})

const registrationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registrations/$id',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'registration'),
  component: lazyRouteComponent(() => import('./pages/RegistrationPage'), 'RegistrationPage'),
})

// The address in a letter; its code stands behind the #, so that no server and no log ever sees it.
const linkRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registration',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'registration'),
  component: lazyRouteComponent(() => import('./pages/LinkPage'), 'LinkPage'),
})

const meetingDeskRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/registrations',
  validateSearch: unread,
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/DeskPage'), 'MeetingDeskPage'),
})

const conferenceDeskRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/registrations',
  validateSearch: unread,
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/DeskPage'), 'ConferenceDeskPage'),
})

const meetingSettingsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/registrations/settings',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'registration'),
      learn(lang, 'desk'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery(settingsQuery({ kind: 'meetings', slug })),
    ]),
  component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'MeetingSettingsPage'),
})

const conferenceSettingsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/registrations/settings',
  loader: ({ context: { queryClient, learn }, params: { lang, slug } }) =>
    Promise.all([
      learn(lang, 'registration'),
      learn(lang, 'desk'),
      // Read anew: a change begins from what the record is now.
      queryClient.fetchQuery(settingsQuery({ kind: 'conferences', slug })),
    ]),
  component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'ConferenceSettingsPage'),
})

const meetingLetterRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/registrations/letter',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/LetterPage'), 'MeetingLetterPage'),
})

const conferenceLetterRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/registrations/letter',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/LetterPage'), 'ConferenceLetterPage'),
})

const meetingOrganisersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/organisers',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/OrganisersPage'), 'MeetingOrganisersPage'),
})

const conferenceOrganisersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/organisers',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'desk')]),
  component: lazyRouteComponent(() => import('./pages/OrganisersPage'), 'ConferenceOrganisersPage'),
})

// The address of its own that may use the camera: security-headers.ts knows it.
const meetingCheckInRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/check-in',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'door')]),
  component: lazyRouteComponent(() => import('./pages/CheckInPage'), 'MeetingCheckInPage'),
})

const conferenceCheckInRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/check-in',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'door')]),
  component: lazyRouteComponent(() => import('./pages/CheckInPage'), 'ConferenceCheckInPage'),
})

const sessionCheckInRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sessions/$id/check-in',
  loader: ({ context: { learn }, params: { lang } }) => Promise.all([learn(lang, 'registration'), learn(lang, 'door')]),
  component: lazyRouteComponent(() => import('./pages/CheckInPage'), 'SessionCheckInPage'),
})

export const registrationRoutes = [
  registerForMeetingRoute,
  registerForConferenceRoute,
  myRegistrationsRoute,
  registrationRoute,
  linkRoute,
  meetingDeskRoute,
  conferenceDeskRoute,
  meetingSettingsRoute,
  conferenceSettingsRoute,
  meetingLetterRoute,
  conferenceLetterRoute,
  meetingOrganisersRoute,
  conferenceOrganisersRoute,
  meetingCheckInRoute,
  conferenceCheckInRoute,
  sessionCheckInRoute,
]

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { languageRoute } from '@/lib/routing'
import type { View } from './view'

// Nothing is asked for here but the words: few readers come to a programme, and the script of all is spared how it is read.

/** What an address says is read by the page. */
const unread = (search: Record<string, unknown>) => search as View

const meetingProgrammeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/programme',
  validateSearch: unread,
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/ProgrammePage'), 'MeetingProgrammePage'),
})

const conferenceProgrammeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/programme',
  validateSearch: unread,
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/ProgrammePage'), 'ConferenceProgrammePage'),
})

const newMeetingSessionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/programme/new',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/NewSessionPage'), 'MeetingSessionPage'),
})

const newConferenceSessionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/programme/new',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/NewSessionPage'), 'ConferenceSessionPage'),
})

const meetingImportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'meetings/$slug/programme/import',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'MeetingImportPage'),
})

const conferenceImportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'conferences/$slug/programme/import',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ConferenceImportPage'),
})

const sessionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sessions/$id',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/SessionPage'), 'SessionPage'),
})

const editSessionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sessions/$id/edit',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/EditSessionPage'), 'EditSessionPage'),
})

const myProgrammeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registrations/$id/programme',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/MyProgrammePage'), 'MyProgrammePage'),
})

// The address in a letter; its code stands behind the #, so that no server and no log ever sees it.
const linkedProgrammeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'my-programme',
  loader: ({ context: { learn }, params: { lang } }) => learn(lang, 'programme'),
  component: lazyRouteComponent(() => import('./pages/MyProgrammePage'), 'LinkedProgrammePage'),
})

export const programmeRoutes = [
  meetingProgrammeRoute,
  conferenceProgrammeRoute,
  newMeetingSessionRoute,
  newConferenceSessionRoute,
  meetingImportRoute,
  conferenceImportRoute,
  sessionRoute,
  editSessionRoute,
  myProgrammeRoute,
  linkedProgrammeRoute,
]

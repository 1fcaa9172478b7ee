export { meetingActionsQuery, meetingDocumentsQuery, meetingQuery, meetingTodayQuery } from '../api'

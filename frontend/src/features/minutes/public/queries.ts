export { attendanceQuery, minutesQuery } from '../api'
export { attendedQuery } from '../lists'

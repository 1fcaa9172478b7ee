export { applicationsQuery, cityMembershipsQuery, networkMembersQuery } from '../api'

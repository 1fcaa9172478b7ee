export { applicationsQuery, cityMembershipsQuery, memberCountsQuery, networkMembersQuery } from '../api'

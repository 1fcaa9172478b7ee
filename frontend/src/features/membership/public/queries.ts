export { cityMembershipsQuery, networkMembersQuery } from '../api'

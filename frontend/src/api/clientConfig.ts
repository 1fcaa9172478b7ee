import type { CreateClientConfig } from './generated/client.gen'

/** The API is on the app's own origin; a failure is thrown, so that queries and forms meet it in one way. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: `${location.origin}/api/v1`,
  throwOnError: true,
})

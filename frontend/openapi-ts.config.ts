import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: './src/api/clientConfig' },
    '@hey-api/typescript',
    // The token goes with every request (src/api/client.ts), so that no operation needs to name how it is protected.
    { name: '@hey-api/sdk', auth: false },
  ],
})

import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: './src/api/clientConfig' },
    '@hey-api/typescript',
    '@hey-api/sdk',
  ],
})

import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useDraft } from '@/lib/useDraft'
import { useEditing } from '@/lib/useEditing'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { FormProblem } from '@/ui/FormProblem'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { networkQuery, useUpdateNetwork } from '../api'
import { NetworkForm } from '../form/NetworkForm'
import { fieldNames, languagesOf, type NetworkValues, networkSchema, toPatch, toValues } from '../form/networkValues'
import { useNetworkLabels } from '../form/useNetworkLabels'
import { useParents } from '../form/useParents'
import { useNetworks } from '../public/useNetworks'

/** Corrects what a network says of itself, for whoever runs it. */
export function EditNetworkPage() {
  return (
    <SignedIn>
      <EditNetwork />
    </SignedIn>
  )
}

function EditNetwork() {
  const { t } = useTranslation('network')
  const params = { lang: useLanguage(), slug: useParams({ from: '/$lang/networks/$slug/edit' }).slug }
  const navigate = useNavigate()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { fullName } = useNetworks()
  const { network, etag } = useSuspenseQuery(networkQuery(params.slug)).data
  const [tags] = useState(() => languagesOf(network))
  const [initial] = useState(() => ({ values: toValues(network), etag }))
  const names = fieldNames(tags)
  const labels = useNetworkLabels(tags)
  const form = useForm<NetworkValues>({
    defaultValues: initial.values,
    resolver: zodResolver(networkSchema(t, format.language)),
    shouldFocusError: false,
  })
  const draft = useDraft(form, `network:${params.slug}`, names, initial.values)
  const { mutateAsync, isPending, error } = useUpdateNetwork(params.slug)
  const { conflicts, submit, resolve } = useEditing({
    form,
    names,
    initial,
    save: async (base, values) => {
      const patch = toPatch(base.values, values)
      if (patch) await mutateAsync({ patch, etag: base.etag })
    },
    readAgain: async () => {
      const now = await queryClient.fetchQuery({ ...networkQuery(params.slug), staleTime: 0 })
      return { values: toValues(now.network), etag: now.etag }
    },
  })

  async function save(values: NetworkValues) {
    // A refusal that belongs to no field is shown above them.
    if (!(await submit(values).catch(() => false))) return
    draft.discard()
    announce(t('form.saved'))
    await navigate({ to: '/$lang/networks/$slug', params })
  }

  return (
    <Page title={t('form.title', { name: fullName(params.slug) })} lead={t('form.lead')} width="read">
      <DraftNotice
        restoredAt={draft.restoredAt}
        onDiscard={() => {
          draft.discard()
          form.reset(initial.values)
        }}
      />
      <NetworkForm
        form={form}
        labels={labels}
        tags={tags}
        isNew={false}
        parents={useParents(params.slug)}
        isSaving={isPending}
        onSubmit={(values) => void save(values)}
        problem={
          <>
            {conflicts && (
              <ConflictView
                conflicts={conflicts}
                label={(name) => labels[name] ?? name}
                show={(_, value) => (typeof value === 'string' ? value : JSON.stringify(value))}
                onResolve={resolve}
              />
            )}
            <FormProblem
              errors={form.formState.errors}
              labels={labels}
              error={conflicts ? undefined : error}
              attempt={form.formState.submitCount}
            />
          </>
        }
        cancel={
          <ButtonLink to="/$lang/networks/$slug" params={params} variant="subtle" onClick={draft.discard}>
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}

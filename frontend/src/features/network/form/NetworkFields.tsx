import { Select, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { useKindWords } from '../public/useKindWords'
import { NetworkTextFields } from './NetworkTextFields'
import { NetworkWorkFields } from './NetworkWorkFields'
import { type NetworkValues, networkKinds } from './networkValues'

interface NetworkFieldsProps {
  form: UseFormReturn<NetworkValues>
  /** What each field is called, by its name. */
  labels: Record<string, string>
  /** The languages that the texts can be written in, the record's own first. */
  tags: string[]
  isNew: boolean
  /** The networks of which it may become a part; none where that is not for the reader to say. */
  parents: { value: string; label: string }[]
}

/** The fields of a network, new or as it is. They know nothing of how they are saved. */
export function NetworkFields(props: NetworkFieldsProps) {
  const { form, labels, tags, isNew, parents } = props
  const { t } = useTranslation('network')
  const kinds = useKindWords()
  const languages = useLanguageOptions()
  const kind = useController({ control: form.control, name: 'kind' })
  const source = useController({ control: form.control, name: 'sourceLanguage' })
  const parent = useController({ control: form.control, name: 'parent' })
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('form.whatLegend')}>
        <Select
          {...kind.field}
          label={labels.kind}
          data={[...new Set([...networkKinds, kind.field.value])].map((value) => ({
            value,
            label: kinds.one(value),
          }))}
          allowDeselect={false}
        />
        {parents.length > 0 && (
          <Select
            {...parent.field}
            value={parent.field.value || null}
            onChange={(slug) => parent.field.onChange(slug ?? '')}
            label={labels.parent}
            data={parents}
            error={parent.fieldState.error?.message}
            searchable
            clearable
          />
        )}
        {isNew && (
          <Select
            {...source.field}
            label={labels.sourceLanguage}
            description={t('form.sourceLanguageHint')}
            data={languages}
            searchable
            allowDeselect={false}
          />
        )}
        <TextInput
          label={labels.shortName}
          description={t('form.shortNameHint')}
          {...short}
          error={errors.shortName?.message}
          {...form.register('shortName')}
        />
      </Fieldset>
      <NetworkTextFields form={form} tags={tags} />
      <NetworkWorkFields form={form} labels={labels} hasParent={parent.field.value !== ''} />
    </>
  )
}

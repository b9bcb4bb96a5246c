namespace OneSignal.Generator.Tests.Checking;

/// <summary>A small document that keeps every rule and uses every hint: the ground on which each case breaks one.</summary>
internal static class CleanDocument
{
    public const string Text = """
        openapi: 3.0.3
        info:
          title: Test
          version: "1"
        tags:
          - name: Messages
            description: Send messages.
          - name: Users
            description: The people behind the devices.
        paths:
          /messages:
            post:
              tags: [Messages]
              operationId: createMessage
              x-os-method: Create
              x-os-rate-limit: 150 requests per second
              x-os-outcome: id
              summary: Send a message
              description: Sends one message.
              security:
                - appKey: []
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/CreateMessageRequest" }
                    example:
                      name: order
                      channel: push
                      badge: 1
                      sent_at: "2026-12-01T09:00:00+01:00"
                      labels: { CrmId: [a] }
                      items:
                        - { name: x }
              responses:
                "200":
                  description: Done.
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/Message" }
                      example:
                        id: 7c1f9a52-3d0e-4b7a-9a64-5f20c8d1e6b3
                        errors: [none]
                "429": { $ref: "#/components/responses/TooMany" }
                "503": { $ref: "#/components/responses/Down" }
            get:
              tags: [Messages]
              operationId: listMessages
              x-os-method: List
              x-os-plan: paid
              x-os-paging: cursor
              x-os-paging-items: messages
              x-os-paging-next: next
              x-os-paging-param: cursor
              summary: List messages
              description: Lists them page by page.
              security:
                - organizationKey: []
              parameters:
                - $ref: "#/components/parameters/AppId"
                - name: cursor
                  in: query
                  description: Where the page starts.
                  schema: { type: string }
                - name: limit
                  in: query
                  required: false
                  x-os-name: PageSize
                  x-os-unsettled: Nobody knows.
                  description: How many.
                  schema: { type: integer, format: int32, minimum: 1, maximum: 50, default: 50 }
              responses:
                "200":
                  description: One page.
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/MessageList" }
                      examples:
                        two:
                          value: { messages: [{ id: null }], next: null }
                "429": { $ref: "#/components/responses/TooMany" }
                "503": { $ref: "#/components/responses/Down" }
          /users/{label}/{alias_id}:
            parameters:
              - $ref: "#/components/parameters/AliasLabel"
              - $ref: "#/components/parameters/AliasId"
            delete:
              tags: [Users]
              operationId: deleteUser
              x-os-method: Delete
              summary: Delete a user
              description: Deletes the user for good.
              security:
                - appKey: []
              responses:
                "204": { description: Gone. }
                "429": { $ref: "#/components/responses/TooMany" }
                "503": { $ref: "#/components/responses/Down" }
        components:
          securitySchemes:
            appKey:
              type: apiKey
              in: header
              name: Authorization
              x-os-key-kind: app
              x-os-key-scheme: Key
            organizationKey:
              type: apiKey
              in: header
              name: Authorization
              x-os-key-kind: organization
          parameters:
            AppId:
              name: app_id
              in: query
              required: true
              x-os-source: app-id
              description: The app.
              schema: { type: string, format: uuid }
            AliasLabel:
              name: label
              in: path
              required: true
              x-os-alias: label
              description: The kind of alias.
              schema: { type: string }
            AliasId:
              name: alias_id
              in: path
              required: true
              x-os-alias: id
              description: The alias.
              schema: { type: string }
          headers:
            RetryAfter:
              description: Seconds to wait.
              schema: { type: integer, format: int32 }
          responses:
            TooMany:
              description: Too many requests.
              headers:
                Retry-After: { $ref: "#/components/headers/RetryAfter" }
            Down:
              description: Not there.
          schemas:
            CreateMessageRequest:
              type: object
              description: A message.
              required: [name]
              properties:
                app_id:
                  type: string
                  format: uuid
                  description: The app.
                  x-os-source: app-id
                idempotency_key:
                  type: string
                  format: uuid
                  description: The key.
                  x-os-idempotency-key: true
                name:
                  type: string
                  description: Its name.
                  minLength: 1
                  maxLength: 8
                channel:
                  $ref: "#/components/schemas/Channel"
                  description: The channel.
                badge:
                  type: integer
                  format: int32
                  description: The badge.
                  minimum: 0
                  maximum: 99
                  x-os-channels: push,sms
                  x-os-requires: name,channel
                  x-os-requires-value: channel=push
                  x-os-excludes: old_name
                old_name:
                  type: string
                  description: The old name of name.
                  deprecated: true
                  x-os-replacement: name
                sent_at:
                  type: string
                  format: date-time
                  description: When it goes out.
                labels:
                  type: object
                  description: Who gets it.
                  x-os-target: aliases
                  x-os-max-bytes: 2048
                  additionalProperties:
                    type: array
                    items: { type: string }
                items:
                  type: array
                  description: What it is about.
                  minItems: 1
                  maxItems: 2
                  items: { $ref: "#/components/schemas/Item" }
                texts:
                  $ref: "#/components/schemas/LanguageMap"
                  description: Its text.
            Item:
              type: object
              description: A thing.
              properties:
                name:
                  type: string
                  description: Its name.
                idempotency_key:
                  type: string
                  format: uuid
                  description: The key.
                  x-os-idempotency-key: true
            LanguageMap:
              type: object
              x-os-runtime: LanguageMap
              description: A text in several languages.
              additionalProperties: { type: string }
            Channel:
              type: string
              description: A way to reach people.
              enum: [push, sms, e-mail]
              x-enumNames: [Push, Sms, Email]
              x-enumDescriptions: [To devices., To phones., To mailboxes.]
            Message:
              type: object
              description: A message.
              properties:
                id:
                  type: string
                  description: Its id.
                  nullable: true
                  x-os-secret: true
                errors:
                  description: What went wrong.
                  oneOf:
                    - type: array
                      items: { type: string }
                    - $ref: "#/components/schemas/Problem"
            Problem:
              type: object
              description: What went wrong.
              required: [code]
              properties:
                code:
                  type: string
                  description: Which.
            MessageList:
              type: object
              description: A page.
              properties:
                messages:
                  type: array
                  description: The messages.
                  items: { $ref: "#/components/schemas/Message" }
                next:
                  type: string
                  description: The next page.
                  nullable: true

        """;
}

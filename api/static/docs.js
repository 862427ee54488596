"use strict";

// validatorUrl null: else the page would ask a server on the Internet whether the description is valid.
window.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
